package io.fairlead.scale.project;

import java.util.Locale;

/** The kinds of messages, in the shares in which they occur. */
public enum Kind {
    COMMAND("Do", "Command", "<Integer>", "Integer", "return store.next();"),
    QUERY("Get", "Query", "<Integer>", "Integer", "return store.next();"),
    EVENT("Was", "Event", "", "void", "store.next();");

    private final String prefix;
    private final String word;
    private final String answers;
    private final String result;
    private final String body;

    Kind(String prefix, String word, String answers, String result, String body) {
        this.prefix = prefix;
        this.word = word;
        this.answers = answers;
        this.result = result;
        this.body = body;
    }

    /** Of ten messages five are commands, three queries and two events. */
    static Kind of(int number) {
        int tenth = number % 10;
        return tenth < 5 ? COMMAND : tenth < 8 ? QUERY : EVENT;
    }

    /**
     * Fills a pattern: the kind's word is {@code %1$s}, in small letters {@code %2$s}, with its type argument {@code
     * %3$s}.
     */
    String fill(String pattern) {
        return pattern.formatted(word, word.toLowerCase(Locale.ROOT), word + answers);
    }

    String prefix() {
        return prefix;
    }

    String result() {
        return result;
    }

    String body() {
        return body;
    }
}
