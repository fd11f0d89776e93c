package io.fairlead.processor.problem;

import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with what an annotation says of the events that a handler or a bus takes. */
public sealed interface FilterProblem extends Problem {

    /**
     * A class that is named as a filter, and is none that generated code could make and ask.
     *
     * @param name its canonical name
     * @param component the class; null if it is not a filter at all
     */
    record EventFilter(String name, @Nullable ComponentModel component, EventFilter.Fault fault, Origin origin)
            implements FilterProblem {

        /** What is wrong with the class. */
        public enum Fault {
            /** It does not implement {@code EventFilter}. */
            NO_FILTER,
            /** It has {@linkplain ComponentModel#flaws() flaws}. */
            CLASS,
            /** It is a handler or a middleware as well. */
            BUSY
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.EVENT_FILTER;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.eventFilter(this);
        }
    }

    /**
     * A class or a pattern that no event is chosen by; or all of them together leave no event.
     *
     * @param taker the handler, its method, or the root
     * @param choice the class or the pattern; null if it is all of them together
     * @param pattern whether it is a pattern
     * @param events names of the events that there are to choose from, sorted
     */
    record FilterMatchesNothing(
            String taker, @Nullable String choice, boolean pattern, List<String> events, Origin origin)
            implements FilterProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.FILTER_MATCHES_NOTHING;
        }

        @Override
        public Object subject() {
            return origin;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.filterMatchesNothing(this);
        }
    }
}
