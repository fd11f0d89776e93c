package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.literal.AnnotationModel;
import java.util.List;
import java.util.Set;

/**
 * A policy that stands on a message, on a type that it is of, or on its package.
 *
 * @param annotation the annotation
 * @param artifact what to add for it to be enforced; empty if nobody knows
 * @param insteadOf canonical names of the policies in whose place it stands
 * @param stand where it stands
 * @param standsOn canonical name of the type that it stands on, or the name of the package
 * @param distance 0 if it stands there itself, 1 if on an annotation that does, and so on
 * @param kept whether class files have it
 * @param named its own type, and those that its values name
 * @param components names of the components of the message that its values name, each once
 * @param events the types of events that its values name
 * @param parts the classes that it names for its enforcement, members by name, the classes of each as they are written
 * @param strangers the classes that it names so and that are not of the type that is asked for
 * @param words those of its texts that are words of a vocabulary
 * @param flaws what is wrong with its values
 * @param local whether where it stands is declared in this compilation
 * @param origin the annotation that is written there: itself, or the one that carries it
 */
public record PolicyModel(
        AnnotationModel annotation,
        String artifact,
        Set<String> insteadOf,
        Stand stand,
        String standsOn,
        int distance,
        boolean kept,
        List<TypeRef> named,
        List<String> components,
        List<TypeRef> events,
        List<NamedPart> parts,
        List<Stranger> strangers,
        List<Word> words,
        List<Flaw> flaws,
        boolean local,
        Origin origin) {

    /** Where policies stand, the nearest first. */
    public enum Stand {
        MESSAGE,
        SUPERTYPE,
        PACKAGE
    }

    /**
     * A class that is named and is not what it should be.
     *
     * @param name the canonical name of the class
     * @param type what it should be
     * @param origin the value
     */
    public record Stranger(String name, ClassName type, Origin origin) {}

    /**
     * A text that must be one of the words that a root has for the policy.
     *
     * @param member the name of the value
     * @param text the text
     * @param origin the value
     */
    public record Word(String member, String text, Origin origin) {}

    /**
     * A value that it must not have.
     *
     * @param fault what is wrong
     * @param member the name of the value
     * @param value what it is
     * @param expected what it could be, for people
     * @param origin the value
     */
    public record Flaw(Fault fault, String member, String value, String expected, Origin origin) {}

    /** What is wrong with a value. */
    public enum Fault {
        /** It does not look as it should. */
        MISMATCH,
        /** It is too small or too large. */
        OUT_OF_RANGE,
        /** The message has no such component. */
        NO_COMPONENT,
        /** It names a class that is no event. */
        NO_EVENT,
        /** It names a component, or is carried by one, whose value the bus does not come by. */
        HIDDEN_COMPONENT,
        /** It is not among the words that the root has for the policy. */
        NO_WORD
    }

    /** The canonical name of the annotation's type. */
    public String name() {
        return annotation.name();
    }

    /** Whether no message should carry both. */
    public boolean competesWith(PolicyModel other) {
        return name().equals(other.name()) || insteadOf.contains(other.name()) || other.insteadOf.contains(name());
    }

    /** Whether it says that other policies are not wanted, and nothing else. */
    public boolean waives() {
        return !insteadOf.isEmpty();
    }

    /** Whether it is what somebody who requires a policy asks for. */
    public boolean satisfies(String required) {
        return name().equals(required) || insteadOf.contains(required);
    }
}
