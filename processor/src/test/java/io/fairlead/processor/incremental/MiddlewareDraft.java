package io.fairlead.processor.incremental;

/** A middleware under edit. */
final class MiddlewareDraft {

    enum Target {
        EVERYTHING("io.fairlead.Message", ""),
        MARKED("com.shop.Marked", ""),
        CHECKED("io.fairlead.Message", ", on = com.shop.Checked.class");

        final String type;
        final String condition;

        Target(String type, String condition) {
            this.type = type;
            this.condition = condition;
        }
    }

    String name;
    String folder;
    int order;
    Target target = Target.EVERYTHING;
    boolean before = true;
    boolean after;
    boolean state;

    MiddlewareDraft(String name, String folder) {
        this.name = name;
        this.folder = folder;
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                package %s;

                @io.fairlead.annotation.Middleware(order = %d%s)
                final class %s {
                """.formatted(folder, order, target.condition, name));
        boolean hands = before && state;
        if (before || !after) {
            text.append("    %s before(%s message) {%s}\n"
                    .formatted(hands ? "long" : "void", target.type, hands ? " return 1; " : ""));
        }
        if (after) {
            text.append("    void after(%s message, Object result%s) {}\n"
                    .formatted(target.type, hands ? ", long state" : ""));
        }
        return text.append("}\n").toString();
    }
}
