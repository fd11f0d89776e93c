package io.fairlead.sample.storage;

import dagger.Module;
import dagger.Provides;
import io.fairlead.idempotency.IdempotencyStore;
import io.fairlead.idempotency.MemoryIdempotencyStore;
import jakarta.inject.Singleton;

/** Says what is kept where. */
@Module
public interface StoresModule {

    /**
     * What was answered under which key. In this process alone: a second one, or a restart, knows nothing of it.
     *
     * @return room for the orders of a day
     */
    @Provides
    @Singleton
    static IdempotencyStore idempotency() {
        return new MemoryIdempotencyStore(100_000);
    }
}
