package io.fairlead.validation.large;

/** Makes wide messages. */
final class WideSample {

    private WideSample() {}

    static Wide of(String text) {
        return new Wide(
                text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text);
    }
}
