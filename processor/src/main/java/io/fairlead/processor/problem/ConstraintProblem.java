package io.fairlead.processor.problem;

import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import java.util.List;

/** Something that is wrong with the constraints of messages. */
public sealed interface ConstraintProblem extends Problem
        permits ConstraintProblem.UnsupportedConstraint,
                ConstraintProblem.ConstraintTarget,
                ConstraintProblem.ConstraintValue,
                ConstraintProblem.UnvalidatedMessage,
                ConstraintProblem.PatternBacktracking {

    /**
     * A message that no validator can be generated for, and the application has no other.
     *
     * @param message its canonical name
     * @param reason what stands in the way, as a sentence goes on after "because"
     * @param reachable whether code in its package can name the message
     */
    record UnsupportedConstraint(String message, String reason, boolean reachable, Origin origin)
            implements ConstraintProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.UNSUPPORTED_CONSTRAINT;
        }

        @Override
        public Object subject() {
            return List.of(reason, origin);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unsupportedConstraint(this);
        }
    }

    /**
     * A constraint that says nothing where it stands.
     *
     * @param constraint canonical name of the annotation
     * @param fault why not
     * @param type of the value, where that is at fault
     * @param accepted what it applies to, in words, where the standard says so
     */
    record ConstraintTarget(String constraint, Fault fault, String type, List<String> accepted, Origin origin)
            implements ConstraintProblem {

        /** Why a constraint says nothing where it stands. */
        public enum Fault {
            /** It does not apply to values of the type. */
            TYPE,
            /** Not one of its validators takes values of the type, or several do. */
            NO_VALIDATOR,
            /** It stands inside of an array's type. */
            INSIDE_ARRAY
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.CONSTRAINT_TARGET;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.constraintTarget(this);
        }
    }

    /**
     * A constraint with a value that it can not have.
     *
     * @param constraint canonical name of the annotation
     * @param member the name of the value
     * @param value what is written
     * @param expected what it must be
     */
    record ConstraintValue(String constraint, String member, String value, String expected, Origin origin)
            implements ConstraintProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.CONSTRAINT_VALUE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.constraintValue(this);
        }
    }

    /** A message that carries constraints, and for which there is no validator. */
    record UnvalidatedMessage(MessageModel message, Origin origin) implements ConstraintProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.UNVALIDATED_MESSAGE;
        }

        @Override
        public Object subject() {
            return message.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unvalidatedMessage(this);
        }
    }

    /**
     * A pattern that takes more steps than the text has characters, by a power of its length or worse.
     *
     * @param regexp the pattern
     * @param exponential whether each character may double the number of steps
     */
    record PatternBacktracking(String regexp, boolean exponential, Origin origin) implements ConstraintProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.PATTERN_BACKTRACKING;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.patternBacktracking(this);
        }
    }
}
