package io.fairlead.processor.report;

import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.MethodFlaw;
import java.util.List;
import java.util.Set;

/** Words for what handlers and middleware may have wrong in common: being made, and being called. */
final class Flaws {

    private Flaws() {}

    /** For a class that generated code could not create. */
    static Paragraph ofClass(ComponentModel component) {
        Set<ComponentModel.Flaw> flaws = component.flaws();
        boolean noClass = flaws.contains(ComponentModel.Flaw.NOT_A_CLASS);
        // An interface is abstract as well, but that is not what is wrong with it.
        List<String> words = flaws.stream()
                .filter(flaw -> !noClass || flaw != ComponentModel.Flaw.ABSTRACT)
                .sorted()
                .map(Flaws::word)
                .toList();
        return Paragraph.of(
                Names.simple(component.name()) + " must be a class that code in its package can create, but is "
                        + Names.list(words),
                "Write it as a class at the top level or static in another: not abstract, not private, not generic");
    }

    private static String word(ComponentModel.Flaw flaw) {
        return switch (flaw) {
            case NOT_A_CLASS -> "an interface, an enum or an annotation";
            case ABSTRACT -> "abstract";
            case PRIVATE -> "private (or in a private class)";
            case INNER -> "inner";
            case GENERIC -> "generic";
        };
    }

    /** For a method that generated code could not call. */
    static Paragraph ofMethod(String method, Set<MethodFlaw> flaws) {
        List<String> words = flaws.stream().sorted().map(Flaws::word).toList();
        return Paragraph.of(
                Names.simple(method) + " must be an instance method that code in its package can call, but is "
                        + Names.list(words),
                mendOf(flaws, words));
    }

    private static String mendOf(Set<MethodFlaw> flaws, List<String> words) {
        if (flaws.contains(MethodFlaw.OUT_OF_REACH)) {
            return "Override it in this class, or make it public where it is declared";
        }
        return flaws.equals(Set.of(MethodFlaw.HIDDEN_PARAMETER))
                ? "Let it take types that its package may name: none that are private, or protected in another package"
                : "Make it a method that is not " + String.join(" or ", words);
    }

    private static String word(MethodFlaw flaw) {
        return switch (flaw) {
            case STATIC -> "static";
            case PRIVATE -> "private";
            case ABSTRACT -> "abstract";
            case OUT_OF_REACH -> "out of reach in a class of another package";
            case HIDDEN_PARAMETER -> "one that takes a type out of its reach";
        };
    }
}
