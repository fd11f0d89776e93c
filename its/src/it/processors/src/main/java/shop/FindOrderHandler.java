package shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import lombok.AllArgsConstructor;

@QueryHandler
@AllArgsConstructor(onConstructor_ = @Inject)
class FindOrderHandler {

    private final Orders orders;
    private final OrderMapper mapper;

    /** The class that Immutables writes. */
    OrderView handle(ImmutableFindOrder query) {
        return mapper.toView(orders.getAll().get(query.id()));
    }
}
