package io.fairlead.caching;

import io.fairlead.caching.contract.CacheStoreContract;
import java.time.Duration;

class MemoryCacheStoreTest extends CacheStoreContract {

    private final SetClock clock = new SetClock();

    @Override
    protected CacheStore newStore() {
        return new MemoryCacheStore(clock);
    }

    @Override
    protected void pass(Duration time) {
        clock.pass(time);
    }
}
