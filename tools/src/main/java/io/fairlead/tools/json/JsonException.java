package io.fairlead.tools.json;

/** A text is not JSON, or not the JSON that was asked for. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    JsonException(String message) {
        super(message);
    }
}
