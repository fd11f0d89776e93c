package io.fairlead.sample.sales;

import io.fairlead.annotation.QueryHandler;
import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.Decimals;
import jakarta.inject.Inject;
import java.util.List;

@QueryHandler
final class SalesByCountryHandler {

    private static final String SUMS = """
            select country, count(*) as orders, sum(net) as net from sales
            group by country order by net desc, country""";

    private final Database database;

    @Inject
    SalesByCountryHandler(Database database) {
        this.database = database;
    }

    List<CountrySales> handle(SalesByCountry query) {
        return database.list(
                SUMS,
                row -> new CountrySales(row.getString("country"), row.getInt("orders"), Decimals.money(row, "net")));
    }
}
