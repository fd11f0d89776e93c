package io.fairlead.processor.incremental;

/** A message under edit. */
final class MessageDraft {

    enum Kind {
        COMMAND("Command", "send"),
        QUERY("Query", "ask"),
        EVENT("Event", "publish");

        final String word;
        final String verb;

        Kind(String word, String verb) {
            this.word = word;
            this.verb = verb;
        }
    }

    private static final String CHECKED_TYPE =
            "    public java.util.List<@com.shop.Checked String> names() { return java.util.List.of(); }\n";

    final Kind kind;
    String name;
    String folder;
    String result = "Integer";
    int fields;
    boolean open = true;
    boolean marked;
    boolean checked;
    boolean family;

    /** Within an interface, together with its first handler, if that is of its package. */
    boolean enclosed;

    MessageDraft(Kind kind, String name, String folder) {
        this.kind = kind;
        this.name = name;
        this.folder = folder;
    }

    String file() {
        return enclosed ? name + "s" : name;
    }

    String type() {
        return folder + "." + (enclosed ? name + "s." : "") + name;
    }

    boolean answered() {
        return kind != Kind.EVENT;
    }

    String text(Draft draft) {
        StringBuilder text = new StringBuilder("package " + folder + ";\n\n");
        if (enclosed) {
            text.append(open ? "public " : "")
                    .append("interface ")
                    .append(file())
                    .append(" {\n\n");
        }
        text.append(checked && !checksTypes() ? "@com.shop.Checked\n" : "");
        text.append(open ? "public " : "").append("record ").append(name).append("(");
        for (int i = 0; i < fields; i++) {
            text.append(i == 0 ? "" : ", ").append("int field").append(i);
        }
        text.append(") implements ");
        text.append(family && !answered() ? "com.shop.Family" : "io.fairlead." + kind.word);
        text.append(answered() ? "<" + result + ">" : "")
                .append(marked ? ", com.shop.Marked" : "")
                .append(" {\n")
                .append(checked && checksTypes() ? CHECKED_TYPE : "")
                .append("}\n");
        if (enclosed) {
            draft.handlers.stream()
                    .filter(handler -> handler.message == this && handler.nested())
                    .forEach(handler -> text.append("\n").append(handler.body(draft)));
            text.append("}\n");
        }
        return text.toString();
    }

    /** Where the annotation stands, on the class or on a type, which javac 17 does not show of class files. */
    private boolean checksTypes() {
        return fields % 2 == 1;
    }

    String senderText(String bus) {
        return """
                package com.shop.web;

                public final class Send%s {
                    private final %s bus;

                    public Send%s(%s bus) {
                        this.bus = bus;
                    }

                    public void send() {
                        bus.%s(new %s(%s));
                    }
                }
                """.formatted(
                name, bus, name, bus, kind.verb, type(), "0, ".repeat(fields).replaceAll(", $", ""));
    }
}
