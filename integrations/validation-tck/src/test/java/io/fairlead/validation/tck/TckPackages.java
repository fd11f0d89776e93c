package io.fairlead.validation.tck;

import java.util.List;
import java.util.Map;

/** Which of the standard's tests concern generated validators. */
final class TckPackages {

    /** These packages and those below them. */
    private static final List<String> RUN = List.of(
            "constraints/builtinconstraints",
            "constraints/constraintcomposition",
            "constraints/containerelement",
            "constraints/customconstraint",
            "constraints/groups",
            "constraints/inheritance",
            "constraints/validatorresolution",
            "messageinterpolation",
            "time",
            "validation",
            "valueextraction/builtin");

    /** The others, by what they begin with; the first that fits counts. */
    private static final List<Map.Entry<String, String>> NOT_RUN = List.of(
            Map.entry("bootstrap", "the standard's bootstrap; generated validators are made by a container"),
            Map.entry("constraints/application", "asks the metadata, and validates parameters and returned values"),
            Map.entry("constraints/constraintdefinition", "asks the metadata"),
            Map.entry("constraints/crossparameter", "validates parameters of methods"),
            Map.entry(
                    "constraints/invalidconstraintdefinitions",
                    "wants exceptions from declarations of constraints that are wrong"),
            Map.entry("integration", "needs CDI or a server of Jakarta EE"),
            Map.entry("metadata", "asks the metadata"),
            Map.entry("methodvalidation", "validates parameters and returned values"),
            Map.entry("traversableresolver", "is for objects that a persistence provider loads by and by"),
            Map.entry("validatorfactory", "the standard's bootstrap"),
            Map.entry("util", "looks at the test suite itself"),
            Map.entry(
                    "valueextraction",
                    "registers extractors of values; what a container holds is known to the compiler"),
            Map.entry("xmlconfiguration", "configures in XML"));

    /** A file that is not compiled. */
    static final Map<String, String> LEFT_OUT =
            Map.of("valueextraction/builtin/JavaFXValueExtractorsTest.java", "needs JavaFX");

    private TckPackages() {}

    static boolean runs(String file) {
        return RUN.stream().anyMatch(each -> file.startsWith(each + "/"));
    }

    /** What the tests of a file that is not run belong to, and why it is not, with a colon in between. */
    static String left(String file) {
        String reason = LEFT_OUT.get(file);
        if (reason != null) {
            return "`" + file.replace(".java", "") + "`: " + reason;
        }
        return NOT_RUN.stream()
                .filter(each -> file.startsWith(each.getKey() + "/"))
                .findFirst()
                .map(each -> "`" + each.getKey() + "`: " + each.getValue())
                .orElseThrow(() -> new IllegalStateException("nobody has said why " + file + " is not run"));
    }
}
