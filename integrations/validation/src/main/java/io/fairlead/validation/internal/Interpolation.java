package io.fairlead.validation.internal;

import io.fairlead.validation.ViolatedConstraint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
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
            template = replace(template, name -> attribute(constraint.attributes(), name));
        }
        return template.indexOf('\\') < 0 ? template : unescaped(template);
    }

    private String resolved(String template, ViolatedConstraint constraint) {
        String text = template;
        for (int pass = 0; pass < PASSES; pass++) {
            String next = replace(text, this::fromBundles);
            boolean exclusive = Boolean.FALSE.equals(constraint.attributes().get("inclusive"));
            next = replace(next, name -> DefaultTexts.of(name, exclusive));
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

    private static @Nullable String attribute(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        return value instanceof Object[] array ? Arrays.toString(array) : value == null ? null : value.toString();
    }

    /** Replaces each name in braces for which there is something. */
    private static String replace(String text, UnaryOperator<@Nullable String> values) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == '\\' && end < text.length()) {
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

    private static String unescaped(String text) {
        StringBuilder result = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() && "{}\\$".indexOf(text.charAt(at + 1)) >= 0;
            result.append(escape ? text.charAt(++at) : c);
        }
        return result.toString();
    }
}
