package io.fairlead.tools;

import java.io.Console;

/** Colours, where somebody looks at a terminal; elsewhere none. */
enum Ink {
    NONE,
    ANSI;

    /** What a user asks for with {@code --color}. */
    static Ink of(String wish) {
        return switch (wish) {
            case "always" -> ANSI;
            case "never" -> NONE;
            case "auto" -> isTerminal() && System.getenv("NO_COLOR") == null ? ANSI : NONE;
            default -> throw new UsageException("--color must be auto, always or never, but is " + wish);
        };
    }

    /** From JDK 22 on there is a console even where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // the javadoc above says why it is asked all the same
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String warning(String text) {
        return paint("31", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    private String paint(String code, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
