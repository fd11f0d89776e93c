package io.fairlead.authorization.testing;

/** In whose name a message comes. */
enum Sender {
    NOBODY("by nobody"),
    WITHOUT_ROLES("by somebody without roles"),
    OF_ANOTHER_TENANT("of another tenant"),
    ALLOWED("by somebody who may");

    private final String words;

    Sender(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
