package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.constraint.model.BeanModel;
import io.fairlead.processor.constraint.model.ConstrainedMessage.Misplaced;
import io.fairlead.processor.constraint.model.ConstrainedMessage.Obstacle;
import io.fairlead.processor.constraint.model.GroupModel;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What comes to light while one message is read. */
final class Findings {

    private final String home;
    private final SortedMap<String, BeanModel> beans = new TreeMap<>();
    private final Set<String> begun = new TreeSet<>();
    private final Map<String, GroupModel> groups = new TreeMap<>();
    private final Set<Misplaced> misplaced = new LinkedHashSet<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param home the package that the validator stands in
     */
    Findings(String home) {
        this.home = home;
    }

    String home() {
        return home;
    }

    /** Whether a class is seen for the first time. */
    boolean begin(String bean) {
        return begun.add(bean);
    }

    void add(BeanModel bean) {
        beans.put(bean.name(), bean);
    }

    void add(String name, GroupModel group) {
        groups.put(name, group);
    }

    boolean knowsGroup(String name) {
        return groups.containsKey(name);
    }

    void obstacle(String reason, Origin origin) {
        Obstacle obstacle = new Obstacle(reason, origin);
        if (!obstacles.contains(obstacle)) {
            obstacles.add(obstacle);
        }
    }

    void misplaced(String annotation, Origin origin) {
        misplaced.add(new Misplaced(annotation, origin));
    }

    SortedMap<String, BeanModel> beans() {
        return beans;
    }

    Map<String, GroupModel> groups() {
        return groups;
    }

    Set<Misplaced> misplaced() {
        return misplaced;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }
}
