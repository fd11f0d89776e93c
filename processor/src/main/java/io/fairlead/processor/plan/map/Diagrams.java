package io.fairlead.processor.plan.map;

import com.palantir.javapoet.NameAllocator;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.Survey;
import io.fairlead.processor.plan.map.Diagram.Edge;
import io.fairlead.processor.plan.map.Diagram.Form;
import io.fairlead.processor.plan.map.Diagram.Group;
import io.fairlead.processor.plan.map.Diagram.Shape;
import io.fairlead.processor.plan.map.WiringMap.EventType;
import io.fairlead.processor.plan.map.WiringMap.Handler;
import io.fairlead.processor.plan.map.WiringMap.Message;
import io.fairlead.processor.plan.map.WiringMap.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws a diagram of each module: its messages, their handlers, the events that these raise, and who handles them.
 *
 * <p>Nobody reads a drawing of a hundred boxes, and Mermaid refuses one of five hundred lines. A module with more messages
 * than {@link #LEGIBLE} gets a diagram of its packages, and one of each package; a package with more than that is
 * continued on further sheets.
 */
final class Diagrams {

    static final int LEGIBLE = 40;

    /** The file of the module that is compiled here. */
    private static final String HERE = "wiring";

    private final Map<String, Handler> handlers = new HashMap<>();
    private final Map<String, Message> messages = new HashMap<>();
    private final Map<String, List<String>> eventsByType = new HashMap<>();
    private final Map<String, TreeMap<String, List<Message>>> byModuleAndPackage = new TreeMap<>();

    Diagrams(List<Message> messages, List<Handler> handlers, List<EventType> eventTypes) {
        handlers.forEach(each -> this.handlers.put(each.id(), each));
        eventTypes.forEach(each -> eventsByType.put(each.type(), each.events()));
        for (Message message : messages) {
            this.messages.put(message.node().id(), message);
            byModuleAndPackage
                    .computeIfAbsent(message.node().module(), name -> new TreeMap<>())
                    .computeIfAbsent(message.node().className().packageName(), name -> new ArrayList<>())
                    .add(message);
        }
    }

    private final Set<String> fileNames = new HashSet<>();

    List<Diagram> perModule() {
        List<Diagram> diagrams = new ArrayList<>();
        byModuleAndPackage.forEach((module, packages) -> {
            List<Message> all = packages.values().stream().flatMap(List::stream).toList();
            String file = uniqueFile("", module.equals(Survey.HERE) ? HERE : module);
            if (all.size() <= LEGIBLE) {
                diagrams.add(detailed(file, module, all));
            } else {
                diagrams.add(overview(file, module, packages));
                packages.forEach((name, some) -> diagrams.addAll(sheets(file + "/", name, some)));
            }
        });
        return List.copyOf(diagrams);
    }

    private List<Diagram> sheets(String folder, String packageName, List<Message> all) {
        List<Diagram> sheets = new ArrayList<>();
        int count = (all.size() + LEGIBLE - 1) / LEGIBLE;
        for (int sheet = 0; sheet < count; sheet++) {
            List<Message> some = all.subList(sheet * LEGIBLE, Math.min(all.size(), (sheet + 1) * LEGIBLE));
            String name = title(packageName);
            sheets.add(detailed(
                    uniqueFile(folder, name + (count == 1 ? "" : "-" + (sheet + 1))),
                    name + (count == 1 ? "" : ", sheet " + (sheet + 1) + " of " + count),
                    some));
        }
        return sheets;
    }

    private static String title(String packageName) {
        return packageName.isEmpty() ? "the unnamed package" : packageName;
    }

    /** Letters, digits and dots; not every system tells upper case from lower. */
    private String uniqueFile(String folder, String title) {
        String plain = folder + fileName(title);
        String file = plain;
        for (int copy = 2; !fileNames.add(file.toLowerCase(Locale.ROOT)); copy++) {
            file = plain + "-" + copy;
        }
        return file;
    }

    private static String fileName(String title) {
        return title.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}.]+", "-");
    }

    private Diagram detailed(String file, String title, List<Message> shown) {
        Sheet sheet = new Sheet();
        for (Message message : shown) {
            String from = sheet.shapeOf(message);
            for (String id : message.handlers()) {
                Handler handler = known(handlers, id);
                String by = sheet.shapeOf(handler.node());
                sheet.edges.add(new Edge(from, by, false));
                for (String event : raisedBy(handler)) {
                    sheet.edges.add(new Edge(by, sheet.shapeOf(known(messages, event)), true));
                }
            }
        }
        return sheet.diagram(file, title);
    }

    /** What a handler raises, as far as it fits on a sheet; a handler of any event whatever would fill it alone. */
    private List<String> raisedBy(Handler handler) {
        List<String> events =
                handler.raises() == null ? List.of() : eventsByType.getOrDefault(handler.raises(), List.of());
        return events.size() <= LEGIBLE / 2 ? events : List.of();
    }

    private Diagram overview(String file, String module, Map<String, List<Message>> packages) {
        Sheet sheet = new Sheet();
        packages.forEach((name, some) -> {
            String from = sheet.shapeOf(name, some);
            for (Message message : some) {
                for (String id : message.handlers()) {
                    for (String event : raisedBy(known(handlers, id))) {
                        String to = known(messages, event).node().className().packageName();
                        if (packages.containsKey(to) && !to.equals(name)) {
                            sheet.edges.add(
                                    new Edge(from, sheet.shapeOf(to, packages.getOrDefault(to, List.of())), true));
                        }
                    }
                }
            }
        });
        return sheet.diagram(file, module);
    }

    private static <T> T known(Map<String, T> things, String id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalStateException("the map has no " + id);
        }
        return thing;
    }

    /** A diagram being drawn; each thing gets one shape, however often it is met. */
    private static final class Sheet {

        private final NameAllocator names = new NameAllocator();
        private final Map<String, String> shapes = new HashMap<>();
        private final TreeMap<String, List<Shape>> groups = new TreeMap<>();
        private final Set<Edge> edges = new TreeSet<>(
                Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::raises));

        String shapeOf(Message message) {
            Form form = message.unhandled()
                    ? Form.UNHANDLED
                    : Form.valueOf(message.kind().name());
            return shape(message.kind() + " " + message.node().id(), message.node(), form);
        }

        String shapeOf(Node handler) {
            return shape("handler " + handler.id(), handler, Form.HANDLER);
        }

        private String shape(String key, Node node, Form form) {
            return shapes.computeIfAbsent(key, unseen -> {
                String prefix = form == Form.UNHANDLED ? "event" : form.name().toLowerCase(Locale.ROOT);
                String id = names.newName(prefix + "_" + node.name());
                group(title(node.className().packageName())).add(new Shape(id, form, node.name()));
                return id;
            });
        }

        String shapeOf(String packageName, List<Message> messages) {
            return shapes.computeIfAbsent(packageName, unseen -> {
                String id = names.newName("package_" + packageName);
                group("").add(new Shape(id, Form.PACKAGE, title(packageName) + "<br>" + counts(messages)));
                return id;
            });
        }

        private static String counts(List<Message> messages) {
            List<String> counts = new ArrayList<>();
            for (MessageKind kind : MessageKind.values()) {
                long count = messages.stream()
                        .filter(message -> message.kind() == kind)
                        .count();
                if (count > 0) {
                    String many = kind == MessageKind.QUERY ? "queries" : kind.word() + "s";
                    counts.add(count + " " + (count == 1 ? kind.word() : many));
                }
            }
            return String.join(", ", counts);
        }

        private List<Shape> group(String title) {
            return groups.computeIfAbsent(title, unseen -> new ArrayList<>());
        }

        Diagram diagram(String file, String title) {
            return new Diagram(
                    file,
                    title,
                    groups.entrySet().stream()
                            .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                            .toList(),
                    List.copyOf(edges));
        }
    }
}
