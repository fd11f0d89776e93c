package io.fairlead.processor.constraint.model;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * A message and all that is checked of it.
 *
 * @param bean the message
 * @param home the package that its validator stands in
 * @param beans the classes that are checked, by name, the message's own among them
 * @param groups that are mentioned, by name
 * @param misplaced annotations that nobody looks at where they stand
 * @param obstacles why no validator can be generated; none if one can
 * @param reachable whether code in its package can name the message
 * @param delegated whether the application has another validator, which does what can not be generated
 * @param source canonical name of the class that the validator is made for: the message, or who asked for it
 */
public record ConstrainedMessage(
        BeanModel bean,
        String home,
        SortedMap<String, BeanModel> beans,
        Map<String, GroupModel> groups,
        Set<Misplaced> misplaced,
        List<Obstacle> obstacles,
        boolean reachable,
        boolean delegated,
        String source) {

    /** Its class. */
    public ClassName type() {
        return bean.type();
    }

    /**
     * A constraint, or {@code Valid}, inside of an array's type.
     *
     * @param annotation its canonical name
     * @param origin the member
     */
    public record Misplaced(String annotation, Origin origin) {}

    /**
     * Something that no code can be generated for.
     *
     * @param reason what it is, as a sentence goes on after "because"
     * @param origin where it is
     */
    public record Obstacle(String reason, Origin origin) {}
}
