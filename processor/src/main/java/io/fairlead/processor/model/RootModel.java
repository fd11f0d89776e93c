package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A class annotated with {@code GenerateBus}.
 *
 * @param className its name
 * @param busName the simple name of the bus, as stated or derived
 * @param scopes the scope annotations on it
 * @param includes what it names of the modules that it is made of; empty for all that it sees
 * @param open what it declares open
 * @param require the policies that it requires
 * @param component whether it is a Dagger component or subcomponent
 * @param neighbours simple names of the types of its package that begin like packages, with a small letter
 * @param filtering which events its bus takes
 * @param vocabularies where it says which words policies may use
 * @param adopted the classes that policies of messages name as parts, and that no module makes because none knows of these messages
 * @param flaws what is wrong with it
 * @param origin the annotation
 */
public record RootModel(
        ClassName className,
        String busName,
        List<ClassName> scopes,
        List<Include> includes,
        List<OpenType> open,
        List<Required> require,
        boolean component,
        Set<String> neighbours,
        Filtering filtering,
        List<Vocabulary> vocabularies,
        List<NamedPart> adopted,
        Set<Flaw> flaws,
        Origin origin) {

    /**
     * A class that stands for its module.
     *
     * @param type its canonical name
     * @param known whether an index lists it, or it is of this compilation
     * @param origin the annotation value
     */
    public record Include(String type, boolean known, Origin origin) {}

    /**
     * An annotation that is required.
     *
     * @param name its canonical name
     * @param policy whether it is a policy
     * @param artifact what to add for it to be enforced; empty if nobody knows
     * @param origin the annotation value
     */
    public record Required(String name, boolean policy, String artifact, Origin origin) {}

    /**
     * A class with words.
     *
     * @param type its canonical name
     * @param marked whether it says which policies it is for
     * @param policies canonical names of the policies that may use its words
     * @param words the words, sorted
     * @param origin the annotation value
     */
    public record Vocabulary(String type, boolean marked, Set<String> policies, List<String> words, Origin origin) {}

    /** The same root, when somebody knows which of its includes are known. */
    public RootModel withIncludes(List<Include> looked) {
        return new RootModel(
                className,
                busName,
                scopes,
                looked,
                open,
                require,
                component,
                neighbours,
                filtering,
                vocabularies,
                adopted,
                flaws,
                origin);
    }

    /** The same root, when somebody has read what it declares open. */
    public RootModel withOpen(List<OpenType> read) {
        return new RootModel(
                className,
                busName,
                scopes,
                includes,
                read,
                require,
                component,
                neighbours,
                filtering,
                vocabularies,
                adopted,
                flaws,
                origin);
    }

    /** The same root, when more of what it names exists. */
    public RootModel withFiltering(Filtering read) {
        return new RootModel(
                className,
                busName,
                scopes,
                includes,
                open,
                require,
                component,
                neighbours,
                read,
                vocabularies,
                adopted,
                flaws,
                origin);
    }

    /** The same root, when somebody has read the words that it names. */
    public RootModel withVocabularies(List<Vocabulary> read) {
        return new RootModel(
                className,
                busName,
                scopes,
                includes,
                open,
                require,
                component,
                neighbours,
                filtering,
                read,
                adopted,
                flaws,
                origin);
    }

    /** The same root, when somebody knows what nobody else makes. */
    public RootModel withAdopted(List<NamedPart> parts) {
        return new RootModel(
                className,
                busName,
                scopes,
                includes,
                open,
                require,
                component,
                neighbours,
                filtering,
                vocabularies,
                parts,
                flaws,
                origin);
    }

    /** Whether handlers of a message may be registered at run time. */
    public boolean opens(MessageModel message) {
        return open.stream().anyMatch(each -> each.includes(message));
    }

    /** Whether a class of the bus's name can be written, be it a stub. */
    public boolean hasName() {
        return Set.of(Flaw.INNER, Flaw.PRIVATE).containsAll(flaws);
    }

    /** What may be wrong with a root. */
    public enum Flaw {
        /** A non-static inner class, or a class in a method. */
        INNER,
        /** Itself, or a class around it. */
        PRIVATE,
        /** The bus's name is no Java identifier. */
        NAME_NOT_A_CLASS_NAME,
        /** The bus's name is that of a class inside it, or of {@code java.lang}. */
        NAME_RESERVED,
        /** A type of the bus's name, or of its module's, is there already. */
        NAME_TAKEN
    }
}
