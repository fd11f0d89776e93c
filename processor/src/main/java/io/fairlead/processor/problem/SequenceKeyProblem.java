package io.fairlead.processor.problem;

import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.SequenceKey.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code @SequenceBy} stands where it can not put events in order.
 *
 * @param name the message, or the method that carries it
 * @param fault what is wrong
 * @param flaw what is wrong with the method, where that is the fault
 * @param evidence the methods, or the root that can not call one
 */
public record SequenceKeyProblem(
        String name, Fault fault, @Nullable Flaw flaw, List<String> evidence, Origin origin) implements Problem {

    /** What is wrong. */
    public enum Fault {
        /** The message is a command or a query. */
        NO_EVENT,
        /** The event has several. */
        SEVERAL,
        /** The method can not tell a key. */
        METHOD,
        /** The method can not be called from the package of a root. */
        OUT_OF_REACH
    }

    @Override
    public ProblemCode code() {
        return ProblemCode.SEQUENCE_KEY;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.sequenceKey(this);
    }
}
