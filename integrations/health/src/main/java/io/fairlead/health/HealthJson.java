package io.fairlead.health;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a report as JSON (RFC 8259). */
final class HealthJson {

    private final StringBuilder text = new StringBuilder(256);

    String of(HealthReport report) {
        text.append('{');
        value("status", report.status());
        name("components");
        text.append('{');
        for (Map.Entry<String, Health> component : report.components().entrySet()) {
            name(component.getKey());
            health(component.getValue());
        }
        return text.append("}}").toString();
    }

    private void health(Health health) {
        text.append('{');
        value("status", health.status());
        value("reason", health.reason());
        if (!health.details().isEmpty()) {
            name("details");
            text.append('{');
            health.details().forEach(this::value);
            text.append('}');
        }
        text.append('}');
    }

    private void value(String name, @Nullable Object value) {
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

    /** Control characters and line separators are escaped; half a surrogate pair, which no encoding has, is replaced. */
    private void quote(String value) {
        text.append('"');
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c);
            }
        });
        text.append('"');
    }
}
