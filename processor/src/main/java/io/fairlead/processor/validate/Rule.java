package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.problem.Problem;
import java.util.List;

/** Something that must hold of an application. */
interface Rule {

    /** The problems of those for whom it does not hold; the same for the same application. */
    List<Problem> check(Application application);
}
