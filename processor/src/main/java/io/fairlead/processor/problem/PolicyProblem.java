package io.fairlead.processor.problem;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.RootModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with the policies of messages. */
public sealed interface PolicyProblem extends Problem {

    /**
     * A policy that nothing enforces.
     *
     * @param policy the canonical name of its annotation
     * @param artifact what to add for it to be enforced; empty if nobody knows
     * @param messages names of the messages that it is in force for, sorted; empty if a root requires it
     * @param evidence the middleware that enforces it for other messages, sorted
     */
    record UnenforcedPolicy(
            String policy,
            String artifact,
            List<String> messages,
            List<String> evidence,
            UnenforcedPolicy.Fault fault,
            Origin origin)
            implements PolicyProblem {

        /** Why nothing does. */
        public enum Fault {
            /** No middleware names it. */
            NOBODY,
            /** None that names it takes these messages. */
            OTHER_MESSAGES,
            /** None that does has a method for the events that it names. */
            UNHEARD,
            /** Class files do not have it, so a root of another module would not know of it. */
            NOT_KEPT,
            /** What a root requires is no policy. */
            NO_POLICY
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.UNENFORCED_POLICY;
        }

        @Override
        public Object subject() {
            return List.of(policy, origin);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unenforcedPolicy(this);
        }
    }

    /**
     * Policies of which a message can have but one, and of which none is nearer to it than the others.
     *
     * @param policies the policies, sorted by where they stand
     */
    record PolicyConflict(MessageModel message, List<PolicyModel> policies, Origin origin) implements PolicyProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.POLICY_CONFLICT;
        }

        @Override
        public Object subject() {
            return List.of(message.name(), policies);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.policyConflict(this);
        }
    }

    /**
     * A value that a policy must not have.
     *
     * @param policy the canonical name of its annotation
     * @param message the message for which it is wrong
     * @param flaw what is wrong; null if generated code could not write it
     * @param type the type that generated code may not name; null if it is an annotation within the annotation
     */
    record PolicyValue(
            String policy,
            String message,
            PolicyModel.@Nullable Flaw flaw,
            @Nullable String type,
            Origin origin) implements PolicyProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.POLICY_VALUE;
        }

        /** What a bus can not write is wrong once, on however many messages it stands. */
        @Override
        public Object subject() {
            return flaw == null
                    ? List.of(policy, String.valueOf(type))
                    : List.of(policy, flaw.member(), flaw.value(), origin);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.policyValue(this);
        }
    }

    /**
     * A class that a policy names for its enforcement, and that is none that generated code could make and hand over.
     *
     * @param policy the canonical name of the policy's annotation; empty for what a root would have to make
     * @param name the canonical name of the class
     * @param type what it should be
     * @param part the class; null if it is not of that type at all
     */
    record PolicyInstance(
            String policy,
            String name,
            ClassName type,
            @Nullable NamedPart part,
            PolicyInstance.Fault fault,
            Origin origin)
            implements PolicyProblem {

        /** What is wrong with the class. */
        public enum Fault {
            /** It is not of the type. */
            OTHER_TYPE,
            /** It has {@linkplain io.fairlead.processor.model.ComponentModel#flaws() flaws}. */
            CLASS,
            /** What is to make it may not name it. */
            HIDDEN,
            /** It is a handler or a middleware as well. */
            BUSY
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.POLICY_INSTANCE;
        }

        /** A policy that stands on many messages has it wrong once. */
        @Override
        public Object subject() {
            return List.of(name, type, fault, origin);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.policyInstance(this);
        }
    }

    /** A policy that says nothing of any message, because it stands on something else. */
    record MisplacedPolicy(io.fairlead.processor.model.MisplacedPolicy policy) implements PolicyProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MISPLACED_POLICY;
        }

        @Override
        public Origin origin() {
            return policy.origin();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.misplacedPolicy(this);
        }
    }

    /** A class that a root names for its words, and that has none, or none that are for a policy. */
    record NoVocabulary(RootModel.Vocabulary vocabulary) implements PolicyProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.NO_VOCABULARY;
        }

        @Override
        public Origin origin() {
            return vocabulary.origin();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.noVocabulary(this);
        }
    }

    /**
     * A message without a policy that a root requires.
     *
     * @param policy the canonical name of its annotation
     * @param root the canonical name of the root
     */
    record MissingPolicy(MessageModel message, String policy, String root, Origin origin) implements PolicyProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MISSING_POLICY;
        }

        @Override
        public Object subject() {
            return List.of(message.name(), policy);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.missingPolicy(this);
        }
    }
}
