package io.fairlead.processor.write.map;

import io.fairlead.processor.plan.map.Diagram;
import io.fairlead.processor.plan.map.Diagram.Edge;
import io.fairlead.processor.plan.map.Diagram.Form;
import io.fairlead.processor.plan.map.Diagram.Group;
import io.fairlead.processor.plan.map.Diagram.Shape;
import java.util.Locale;

/** A diagram as a flow chart of Mermaid. */
final class MermaidText {

    private MermaidText() {}

    static String of(Diagram diagram) {
        StringBuilder text = new StringBuilder("---\ntitle: \"")
                .append(escape(diagram.title()))
                .append("\"\n---\nflowchart LR\n");
        int number = 0;
        for (Group group : diagram.groups()) {
            boolean box = !group.title().isEmpty();
            if (box) {
                text.append("    subgraph group")
                        .append(++number)
                        .append("[\"")
                        .append(escape(group.title()))
                        .append("\"]\n");
            }
            group.shapes()
                    .forEach(shape -> text.append(box ? "        " : "    ")
                            .append(shape.id())
                            .append(outline(shape))
                            .append(":::")
                            .append(nameOf(shape.form()))
                            .append('\n'));
            text.append(box ? "    end\n" : "");
        }
        for (Edge edge : diagram.edges()) {
            text.append("    ")
                    .append(edge.from())
                    .append(edge.raises() ? " -.-> " : " --> ")
                    .append(edge.to())
                    .append('\n');
        }
        diagram.groups().stream()
                .flatMap(group -> group.shapes().stream())
                .map(Shape::form)
                .distinct()
                .sorted()
                .forEach(form -> text.append("    classDef ")
                        .append(nameOf(form))
                        .append(' ')
                        .append(colours(form))
                        .append('\n'));
        return text.toString();
    }

    private static String nameOf(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /** They can be read on white and on black. */
    private static String colours(Form form) {
        return switch (form) {
            case COMMAND -> "fill:#2f5d8a,stroke:#2f5d8a,color:#ffffff";
            case QUERY -> "fill:#3f7359,stroke:#3f7359,color:#ffffff";
            case EVENT -> "fill:#a3561f,stroke:#a3561f,color:#ffffff";
            case UNHANDLED -> "fill:#ffffff,stroke:#a3561f,color:#a3561f,stroke-dasharray:4 3";
            case HANDLER, PACKAGE -> "fill:#f2f0ea,stroke:#8a8578,color:#23211c";
        };
    }

    private static String outline(Shape shape) {
        String label = "\"" + escape(shape.text()) + "\"";
        return switch (shape.form()) {
            case COMMAND, PACKAGE -> "[" + label + "]";
            case QUERY -> "([" + label + "])";
            case EVENT, UNHANDLED -> "{{" + label + "}}";
            case HANDLER -> "(" + label + ")";
        };
    }

    private static String escape(String text) {
        return text.replace("\"", "#quot;");
    }
}
