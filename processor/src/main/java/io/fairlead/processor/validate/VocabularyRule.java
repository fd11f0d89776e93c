package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.PolicyProblem.NoVocabulary;
import io.fairlead.processor.problem.Problem;
import java.util.List;

/** What a root names for its words says which policies they are for, and has some. */
final class VocabularyRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        return application.roots().stream()
                .map(RootModel::vocabularies)
                .flatMap(List::stream)
                .filter(each -> !each.marked()
                        || each.policies().isEmpty()
                        || each.words().isEmpty())
                .<Problem>map(NoVocabulary::new)
                .toList();
    }
}
