package io.fairlead.sample.sales;

import io.fairlead.Query;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.Bulkhead;
import io.fairlead.policy.Cached;
import io.fairlead.sample.orders.OrderEvent;
import io.fairlead.sample.security.Roles;
import java.util.List;

/** What was sold where, best country first. Cancelled orders do not count. */
@Authorize(roles = Roles.MANAGER)
@Cached(ttl = "5m", maximumSize = 1, invalidatedBy = OrderEvent.class)
@Bulkhead(8)
public record SalesByCountry() implements Query<List<CountrySales>> {}
