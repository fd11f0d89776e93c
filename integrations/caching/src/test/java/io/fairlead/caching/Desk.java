package io.fairlead.caching;

import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.StreamQuery;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.policy.Cached;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Queries that are cached, each in another way. */
@GenerateBus
interface Desk {

    @Cached(ttl = "1m", invalidatedBy = PriceChanged.class)
    record GetPrice(String item) implements Query<@Nullable Object> {}

    @Cached(ttl = "1m", key = "item", invalidatedBy = Changed.class)
    record GetStock(String item, int unimportant) implements Query<String> {}

    @Cached(ttl = "1m", invalidatedBy = PriceChanged.class)
    record ShowBoard(String item) implements Query<@Nullable Object> {}

    @Cached(ttl = "1m", perTenant = false)
    record GetRates() implements Query<@Nullable Object> {}

    @Cached(ttl = "1m", perTenant = false, perPrincipal = true)
    record GetBasket() implements Query<@Nullable Object> {}

    @Cached(ttl = "1m", maximumSize = 10)
    record GetRow(int number) implements Query<Integer> {}

    @Cached(ttl = "1m")
    record Follow(int number, boolean elsewhere) implements Query<Integer> {}

    @Cached(ttl = "1m")
    record ListItems() implements StreamQuery<String> {}

    @Cached(ttl = "1m")
    record ReadItems() implements Query<Stream<String>> {}

    interface Changed extends Event {}

    record PriceChanged() implements Changed {}

    record StockChanged() implements Changed {}

    /** What handlers answer with. */
    interface Source {
        @Nullable
        Object answer(Query<?> query, Metadata metadata) throws Exception;
    }

    @QueryHandler
    final class Answering {

        private final Source source;

        @Inject
        Answering(Source source) {
            this.source = source;
        }

        @Nullable
        Object handle(GetPrice query, MessageContext context) throws Exception {
            return source.answer(query, context.metadata());
        }

        @SuppressWarnings("unchecked")
        CompletionStage<String> handle(GetStock query, MessageContext context) throws Exception {
            return (CompletionStage<String>) Objects.requireNonNull(source.answer(query, context.metadata()));
        }

        @Nullable
        Object handle(ShowBoard query, MessageContext context) throws Exception {
            return source.answer(query, context.metadata());
        }

        @Nullable
        Object handle(GetRates query, MessageContext context) throws Exception {
            return source.answer(query, context.metadata());
        }

        @Nullable
        Object handle(GetBasket query, MessageContext context) throws Exception {
            return source.answer(query, context.metadata());
        }

        int handle(GetRow query) {
            return query.number();
        }

        /** To itself, in the end. */
        int handle(Follow query, MessageContext context) {
            Follow next = new Follow((query.number() + 1) % 3, query.elsewhere());
            return query.elsewhere()
                    ? context.bus().askAsync(next).join()
                    : context.bus().ask(next);
        }

        Stream<String> handle(ListItems query) {
            return Stream.of("a", "b");
        }

        @SuppressWarnings("unchecked")
        Stream<String> handle(ReadItems query, MessageContext context) throws Exception {
            return (Stream<String>) Objects.requireNonNull(source.answer(query, context.metadata()));
        }
    }
}
