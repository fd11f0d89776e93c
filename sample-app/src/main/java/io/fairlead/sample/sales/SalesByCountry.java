package io.fairlead.sample.sales;

import io.fairlead.Query;
import java.util.List;

/** What was sold where, best country first. Cancelled orders do not count. */
public record SalesByCountry() implements Query<List<CountrySales>> {}
