package io.fairlead.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problem details as JSON (RFC 8259), within what RFC 7493 asks of it. */
final class ProblemJson {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(256);

    String of(ProblemDetails problem) {
        text.append('{');
        member("type", problem.type());
        member("title", problem.title());
        member("status", problem.status());
        member("detail", problem.detail());
        member("instance", problem.instance());
        member("code", problem.code());
        if (!problem.errors().isEmpty()) {
            errors(problem.errors());
        }
        for (Map.Entry<String, Object> extension : problem.extensions().entrySet()) {
            member(extension.getKey(), extension.getValue());
        }
        return text.append('}').toString();
    }

    private void errors(List<FieldError> errors) {
        name("errors");
        char before = '[';
        for (FieldError error : errors) {
            text.append(before).append('{');
            member("path", error.path());
            member("message", error.message());
            member("code", error.code());
            text.append('}');
            before = ',';
        }
        text.append(']');
    }

    private void member(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        name(name);
        if (value instanceof Number || value instanceof Boolean) {
            text.append(value); // no number here is infinite or none at all
        } else {
            quote(value.toString());
        }
    }

    private void name(String name) {
        if (text.charAt(text.length() - 1) != '{') {
            text.append(',');
        }
        quote(name);
        text.append(':');
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                escape(c);
            } else if (!Character.isSurrogate(c)) {
                text.append(c);
            } else if (i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1))) {
                text.append(c).append(value.charAt(++i));
            } else {
                text.append('\uFFFD');
            }
        }
        text.append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEXADECIMAL.charAt(c >> shift & 0xF));
                }
            }
        }
    }
}
