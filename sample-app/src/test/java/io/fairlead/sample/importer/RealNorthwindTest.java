package io.fairlead.sample.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.sample.TestService;
import io.fairlead.sample.importer.ImportReport.Tally;
import io.fairlead.sample.sales.CountrySales;
import io.fairlead.sample.sales.SalesByCountry;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Imports the real files, which are not part of this project: {@code -Dnorthwind.data=DIRECTORY}. */
@EnabledIfSystemProperty(named = RealNorthwindTest.DIRECTORY, matches = ".+")
class RealNorthwindTest {

    static final String DIRECTORY = "northwind.data";

    @Test
    void importsEverythingToTheLastDigit() {
        ImportSource source = ImportSource.directory(Path.of(System.getProperty(DIRECTORY)));
        try (TestService service = new TestService()) {
            ImportReport report = service.northwind().importer().run(source, ImportListener.silent());

            assertThat(report.leftOut()).isEmpty();
            assertThat(report.customers()).isEqualTo(new Tally(91, 0));
            assertThat(report.products()).isEqualTo(new Tally(77, 0));
            assertThat(report.orders()).isEqualTo(new Tally(830, 0));
            assertThat(report.lines()).isEqualTo(new Tally(2155, 0));
            assertThat(report.shipments()).isEqualTo(new Tally(809, 0));
            assertThat(netSales(service)).isEqualTo("1265793.0395");

            assertThat(service.northwind()
                            .importer()
                            .run(source, ImportListener.silent())
                            .changedNothing())
                    .isTrue();
            assertThat(netSales(service)).isEqualTo("1265793.0395");
        }
    }

    private static String netSales(TestService service) {
        return service.bus().ask(new SalesByCountry(), TestService.manager()).stream()
                .map(CountrySales::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
