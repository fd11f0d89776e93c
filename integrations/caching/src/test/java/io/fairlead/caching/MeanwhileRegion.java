package io.fairlead.caching;

import org.jspecify.annotations.Nullable;

/** A region in which something happens once, after somebody has looked for an answer in vain and before he knows. */
final class MeanwhileRegion implements CacheStore.Region {

    private final CacheStore.Region region;
    private @Nullable Runnable meanwhile;

    MeanwhileRegion(CacheStore.Region region, Runnable meanwhile) {
        this.region = region;
        this.meanwhile = meanwhile;
    }

    @Override
    public @Nullable CachedAnswer get(CacheKey key) {
        CachedAnswer found = region.get(key);
        Runnable once = meanwhile;
        meanwhile = null;
        if (once != null) {
            once.run();
        }
        return found;
    }

    @Override
    public long generation() {
        return region.generation();
    }

    @Override
    public void put(CacheKey key, CachedAnswer answer, long generation) {
        region.put(key, answer, generation);
    }

    @Override
    public void clear() {
        region.clear();
    }

    @Override
    public long size() {
        return region.size();
    }

    @Override
    public long evictions() {
        return region.evictions();
    }
}
