package io.fairlead.processor.problem;

import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with what messages are called in what is stored, or with what is stored of them. */
public sealed interface NamingProblem extends Problem {

    /**
     * A message without a name that needs one, or with one that is none.
     *
     * @param name the name; null if it has none
     * @param policies canonical names of the policies that store something of it
     */
    record MessageName(MessageModel message, @Nullable String name, List<String> policies, Origin origin)
            implements NamingProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.MESSAGE_NAME;
        }

        @Override
        public Object subject() {
            return message.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.messageName(this);
        }
    }

    /**
     * Messages of one name.
     *
     * @param name the name
     * @param messages their canonical names, sorted
     */
    record DuplicateMessageName(String name, List<String> messages, Origin origin) implements NamingProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.DUPLICATE_MESSAGE_NAME;
        }

        @Override
        public Object subject() {
            return List.of(name, messages);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.duplicateMessageName(this);
        }
    }

    /**
     * A type that is stored and that generated codecs may not name.
     *
     * @param type its canonical name
     * @param packageName the package of the bus
     */
    record StoredType(MessageModel message, String type, String packageName, Origin origin) implements NamingProblem {

        @Override
        public ProblemCode code() {
            return ProblemCode.STORED_TYPE;
        }

        @Override
        public Object subject() {
            return List.of(message.name(), type, packageName);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.storedType(this);
        }
    }

    /**
     * A sealed type that is stored, and whose classes generated codecs could not tell apart, or not make bytes of.
     *
     * @param message a message that it is stored with
     * @param family its canonical name
     * @param fault what is wrong
     * @param name the name that it is wrong with
     * @param classes canonical names of the classes that it is wrong with, sorted
     */
    record StoredFamily(
            MessageModel message, String family, Fault fault, String name, List<String> classes, Origin origin)
            implements NamingProblem {

        /** What may be wrong with the classes of a sealed type. */
        public enum Fault {
            /** The name of one is none. */
            MALFORMED_NAME(ProblemCode.MESSAGE_NAME),
            /** Some are written under the same name, and would be read as one another. */
            SAME_NAME(ProblemCode.DUPLICATE_MESSAGE_NAME),
            /** Some, or one and the sealed type, have the same simple name, of which a source file imports but one. */
            SAME_CLASS_NAME(ProblemCode.STORED_TYPE),
            /** One is an enum, which has no components that could be written. */
            ENUM(ProblemCode.STORED_TYPE);

            private final ProblemCode code;

            Fault(ProblemCode code) {
                this.code = code;
            }
        }

        @Override
        public ProblemCode code() {
            return fault.code;
        }

        @Override
        public Object subject() {
            return List.of(family, fault, name);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.storedFamily(this);
        }
    }
}
