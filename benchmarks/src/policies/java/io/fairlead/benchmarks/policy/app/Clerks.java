package io.fairlead.benchmarks.policy.app;

import io.fairlead.Metadata;
import io.fairlead.authorization.Principal;
import io.fairlead.authorization.Principals;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whom the application knows: sixteen people, who are clerks. */
public final class Clerks implements Principals {

    /** What they are. */
    public static final String ROLE = "clerk";

    private static final int COUNT = 16;

    private final Map<String, Principal> byName = IntStream.range(0, COUNT)
            .mapToObj(i -> new Principal("clerk " + i, Set.of(ROLE, "reader")))
            .collect(Collectors.toUnmodifiableMap(Principal::name, each -> each));

    @Override
    public Principal find(Metadata metadata) {
        return byName.get(metadata.principal());
    }

    /** What messages of each of them travel with. */
    public Metadata[] metadata() {
        return byName.keySet().stream()
                .sorted()
                .map(name -> Metadata.builder().principal(name).build())
                .toArray(Metadata[]::new);
    }
}
