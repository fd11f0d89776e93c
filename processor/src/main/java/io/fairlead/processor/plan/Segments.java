package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import io.fairlead.processor.plan.BusPlan.Segment;
import io.fairlead.processor.plan.BusPlan.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Spreads what the messages take over as many classes as their number demands. */
final class Segments {

    /**
     * A message costs a bus about twenty of the 65,535 constants that a class may hold. Fewer would not be faster to
     * compile: each class of a chain is checked against all that it inherits.
     */
    private static final int MESSAGES = 1_000;

    private final BusNames names;
    private final List<MessageModel> overloaded;
    private final Set<String> superclasses;
    private final List<Segment> segments = new ArrayList<>();

    private final List<Integer> overloads = new ArrayList<>();
    private final List<PipelinePlan> pipelines = new ArrayList<>();
    private final List<Integer> looked = new ArrayList<>();
    private int messages;
    private int components;

    /**
     * Begins with the topmost class.
     *
     * @param overloaded the messages that have an overload, in order
     * @param superclasses names of the classes that messages inherit from
     */
    Segments(BusNames names, List<MessageModel> overloaded, Set<String> superclasses) {
        this.names = names;
        this.overloaded = overloaded;
        this.superclasses = superclasses;
    }

    /** Makes room for the next message, before its way is planned. */
    void beginMessage() {
        if (messages == MESSAGES) {
            segments.add(segment(names.part("Part", segments.size() + 1)));
            messages = 0;
            overloads.clear();
            pipelines.clear();
        }
        messages++;
    }

    /** Adds the message, once its way is planned. */
    void add(MessageModel message, Way way) {
        if (way instanceof Way.Through through) {
            pipelines.add(through.pipeline());
        }
        int overload = Collections.binarySearch(overloaded, message, Application.IN_ORDER);
        if (overload < 0) {
            return;
        }
        if (superclasses.contains(message.type().erased())) {
            // It asks for the class of the message, which only the bus itself can look up.
            looked.add(overload);
        } else {
            overloads.add(overload);
        }
    }

    /** All of them, superclasses first; the last is the bus itself. */
    List<Segment> end() {
        overloads.addAll(looked);
        segments.add(segment(names.name()));
        return List.copyOf(segments);
    }

    private Segment segment(ClassName name) {
        List<ComponentUse> used = names.usedComponents();
        Segment segment = new Segment(
                name, List.copyOf(overloads), used.subList(components, used.size()), List.copyOf(pipelines));
        components = used.size();
        return segment;
    }
}
