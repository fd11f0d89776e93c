package io.fairlead.validation.internal;

import io.fairlead.validation.ViolatedConstraint;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts of templates, by the rules of Jakarta Validation, section 6.3.1, without the expression language: a name in
 * braces is looked up in the application's bundle {@code ValidationMessages}, in those that constraint libraries bring, in the
 * default texts, and then among the constraint's attributes. What stands in <code>${…}</code> is left as it is.
 */
public final class Interpolation {

    private static final List<String> BUNDLES = List.of("ValidationMessages", "ContributorValidationMessages");

    /** Texts may name each other; more often than this, they name each other in a circle. */
    private static final int PASSES = 20;

    private static final String PROTECTED = "{}\\$";
    private static final java.util.regex.Pattern ESCAPE = java.util.regex.Pattern.compile("\\\\([{}\\\\$])");

    private final List<ResourceBundle> bundles;

    private Interpolation(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** In a language. What the application has no text for is worded in English. */
    public static Interpolation in(Locale locale) {
        return new Interpolation(BUNDLES.stream()
                .map(name -> bundle(name, locale))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Optional.of(ResourceBundle.getBundle(
                    name, locale, loader == null ? Interpolation.class.getClassLoader() : loader));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** What a constraint says. */
    public String text(ViolatedConstraint constraint) {
        String template = constraint.template();
        if (template.indexOf('{') >= 0) {
            template = resolved(template, constraint);
        }
        return replace(template, name -> attribute(constraint, name), true);
    }

    private String resolved(String template, ViolatedConstraint constraint) {
        String text = template;
        for (int pass = 0; pass < PASSES; pass++) {
            String next = replace(text, this::fromBundles, false);
            boolean exclusive = Boolean.FALSE.equals(constraint.attributes().get("inclusive"));
            next = replace(next, name -> DefaultTexts.of(name, exclusive), false);
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return text;
    }

    private @Nullable String fromBundles(String name) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(name)) {
                return bundle.getString(name);
            }
        }
        return null;
    }

    /** Backslashes protect in attributes as they do in texts, but in a pattern they belong to it. */
    private static @Nullable String attribute(ViolatedConstraint constraint, String name) {
        Object value = name.equals("message")
                ? constraint.template()
                : constraint.attributes().get(name);
        if (value == null) {
            return null;
        }
        String text = value instanceof Object[] array ? Arrays.toString(array) : value.toString();
        boolean pattern = name.equals("regexp") && constraint.annotation() == Pattern.class;
        return pattern ? text : ESCAPE.matcher(text).replaceAll("$1");
    }

    /** Replaces each name in braces for which there is something; at last, backslashes that protect something go as well. */
    private static String replace(String text, Function<String, @Nullable String> values, boolean last) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == '\\' && end < text.length()) {
                at += last && PROTECTED.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
                end++;
            } else if (c == '{' || (c == '$' && end < text.length() && text.charAt(end) == '{')) {
                int close = text.indexOf('}', at);
                end = close < 0 ? text.length() : close + 1;
                String value = c == '$' || close < 0 ? null : values.apply(text.substring(at + 1, close));
                if (value != null) {
                    result.append(value);
                    at = end;
                    continue;
                }
            }
            result.append(text, at, end);
            at = end;
        }
        return result.toString();
    }
}
