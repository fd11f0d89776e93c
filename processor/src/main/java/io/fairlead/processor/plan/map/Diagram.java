package io.fairlead.processor.plan.map;

import java.util.List;

/**
 * A drawing small enough to be read.
 *
 * @param file the name of its file
 * @param title what it shows
 * @param groups boxes around shapes, one for each package
 * @param edges lines between shapes, sorted
 */
public record Diagram(String file, String title, List<Group> groups, List<Edge> edges) {

    /** A box. */
    public record Group(String title, List<Shape> shapes) {}

    /**
     * A shape.
     *
     * @param id unique in the diagram
     * @param form what it stands for
     * @param text what is written in it
     */
    public record Shape(String id, Form form, String text) {}

    /** What a shape stands for. */
    public enum Form {
        COMMAND,
        QUERY,
        EVENT,
        /** An event that nobody handles. */
        UNHANDLED,
        HANDLER,
        /** A whole package, in a diagram of many. */
        PACKAGE
    }

    /**
     * A line.
     *
     * @param raises whether it leads from a handler to an event, and not from a message to its handler
     */
    public record Edge(String from, String to, boolean raises) {}
}
