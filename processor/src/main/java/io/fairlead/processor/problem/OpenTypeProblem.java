package io.fairlead.processor.problem;

import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;

/**
 * A type that can not be open.
 *
 * @param root declares it open
 * @param type its canonical name
 * @param fault what is wrong
 */
public record OpenTypeProblem(RootModel root, String type, Fault fault, Origin origin) implements Problem {

    /** What is wrong. */
    public enum Fault {
        /** It is no command, query or event. */
        NO_MESSAGE,
        /** It is all commands, queries, events or messages. */
        EVERYTHING,
        /** The bus may not name it. */
        OUT_OF_REACH
    }

    @Override
    public ProblemCode code() {
        return ProblemCode.OPEN_TYPE;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.openType(this);
    }
}
