package io.fairlead.sample.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.problem.NotFoundException;
import io.fairlead.sample.TestService;
import io.fairlead.sample.importer.ImportReport.Tally;
import io.fairlead.sample.orders.Order;
import io.fairlead.sample.orders.OrderById;
import io.fairlead.sample.orders.OrderStatus;
import io.fairlead.sample.orders.ShipOrder;
import io.fairlead.sample.products.StockOfProduct;
import io.fairlead.sample.sales.SalesByCountry;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporterTest {

    private final TestService service = new TestService();
    private final Map<String, byte[]> files = new HashMap<>();

    @BeforeEach
    void goodFiles() {
        put("customers.csv", """
                customerID,companyName,contactName,city,country,fax
                HUNGO,"Hungry ""Owl"", Grocers",Patricia,Cork,Ireland,NULL
                QUEDE,Que Delícia,NULL,Rio de Janeiro,Brazil,NULL
                """);
        put("products.csv", """
                productID,productName,quantityPerUnit,unitPrice,unitsInStock,reorderLevel
                11,Queso Cabrales,1 kg pkg.,21.00,22,30
                42,Singaporean Hokkien Fried Mee,NULL,14.00,26,0
                """);
        put("orders.csv", """
                orderID,customerID,orderDate,shippedDate
                10248,HUNGO,1996-07-04 00:00:00.000,1996-07-16 00:00:00.000
                10249,QUEDE,1996-07-05 00:00:00.000,NULL
                """);
        put("order_details.csv", """
                orderID,productID,unitPrice,quantity,discount
                10248,11,14.00,12,0
                10249,42,9.80,40,0.15
                10248,42,9.80,10,0.05
                """);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void sendsEveryRowThroughTheBus() {
        ImportReport report = run();

        assertThat(report.customers()).isEqualTo(new Tally(2, 0));
        assertThat(report.products()).isEqualTo(new Tally(2, 0));
        assertThat(report.orders()).isEqualTo(new Tally(2, 0));
        assertThat(report.lines()).isEqualTo(new Tally(3, 0));
        assertThat(report.shipments()).isEqualTo(new Tally(1, 0));
        assertThat(report.leftOut()).isEmpty();
        Order order = service.bus().ask(new OrderById(10248), TestService.manager());
        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(order.placedOn()).hasToString("1996-07-04");
        assertThat(order.shippedOn()).hasToString("1996-07-16");
        assertThat(order.country()).isEqualTo("Ireland");
        assertThat(order.net()).isEqualByComparingTo("261.10");
        assertThat(order.lines()).hasSize(2);
        assertThat(service.bus()
                        .ask(new OrderById(10249), TestService.manager())
                        .lines()
                        .get(0)
                        .backordered())
                .isEqualTo(24);
        assertThat(service.notices()).containsExactly("Order 10249 waits for 24 of product 42.");
    }

    @Test
    void changesNothingTheSecondTime() {
        run();
        Order before = service.bus().ask(new OrderById(10248), TestService.manager());

        ImportReport again = run();

        assertThat(again.changedNothing()).isTrue();
        assertThat(again.orders()).isEqualTo(new Tally(0, 2));
        assertThat(again.shipments()).isEqualTo(new Tally(0, 1));
        assertThat(service.bus().ask(new OrderById(10248), TestService.manager()))
                .isEqualTo(before);
        assertThat(service.bus()
                        .ask(new StockOfProduct(11), TestService.manager())
                        .unitsInStock())
                .isEqualTo(10);
        assertThat(service.bus().ask(new SalesByCountry(), TestService.manager()))
                .hasSize(2);
    }

    @Test
    void finishesWhatWasInterrupted() {
        StopAfter listener = new StopAfter("orders", 1);
        ImportReport stopped = service.northwind().importer().run(this::open, listener);
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.orders()).isEqualTo(new Tally(1, 0));

        ImportReport rest = run();

        assertThat(rest.stopped()).isFalse();
        assertThat(rest.orders()).isEqualTo(new Tally(1, 1));
    }

    @Test
    void leavesOrdersAloneThatWentOnSince() {
        run();
        service.bus().send(new ShipOrder(10249, null, null), TestService.manager());

        assertThat(run().changedNothing()).isTrue();
        assertThat(service.bus()
                        .ask(new OrderById(10249), TestService.manager())
                        .shippedOn())
                .isEqualTo(TestService.TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            customers.csv     | ,Ireland           |                | customers.csv, line 2: there are 5 values for 6 columns
            customers.csv     | companyName        | name           | customers.csv, line 1: there is no column companyName
            customers.csv     | QUEDE              | HUNGO          | customers.csv, line 3: customer HUNGO again, after line 2
            customers.csv     | Brazil             | NULL           | customers.csv, line 3: country must not be empty
            products.csv      | 21.00              | cheap          | products.csv, line 2: unitPrice must be a number, but is "cheap"
            products.csv      | 42                 | 99999999999    | products.csv, line 3: productID must be a whole number, but is "99999999999"
            orders.csv        | 1996-07-16         | 1996-02-30     | orders.csv, line 2: shippedDate must be a date such as 1996-07-04, but is "1996-02-30 00:00:00.000"
            orders.csv        | 10249              | 10248          | orders.csv, line 3: order 10248 again, after line 2
            order_details.csv | 10249              | 4711           | order_details.csv, line 3: orders.csv has no order 4711
            order_details.csv | 40                 | 4O             | order_details.csv, line 3: quantity must be a whole number, but is "4O"
            order_details.csv | 0.15               | "0.15          | order_details.csv, line 3: a quotation mark is never closed
            """)
    void refusesFilesThatCanNotBeReadAsAWhole(String file, String good, String bad, String expected) {
        String content = new String(files.get(file), StandardCharsets.UTF_8);
        put(file, content.replaceFirst(good, bad == null ? "" : bad));

        assertRefused(expected);
    }

    @Test
    void namesEveryFlaw() {
        put("products.csv", "productID,productName\n");
        put("orders.csv", "");
        files.remove("customers.csv");

        assertRefused(
                "customers.csv: there is no such file",
                "products.csv, line 1: there is no column quantityPerUnit",
                "orders.csv: the file is empty");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        put(
                "customers.csv",
                new String(files.get("customers.csv"), StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);

        assertRefused("customers.csv, line 3: not UTF-8");
    }

    @Test
    void readsWhatASpreadsheetWrites() {
        files.replaceAll((name, content) -> ("\uFEFF"
                        + new String(content, StandardCharsets.UTF_8).replace("\n", "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(run().lines()).isEqualTo(new Tally(3, 0));
    }

    @Test
    void leavesOutAnOrderThatTheServiceRefusesAndGoesOn() {
        replace("order_details.csv", "9.80,10", "9.80,-10");

        ImportReport report = run();

        assertThat(report.leftOut())
                .extracting(Flaw::toString)
                .containsExactly("order_details.csv, line 4: lines[1].quantity must be greater than 0");
        assertThat(report.orders()).isEqualTo(new Tally(1, 0));
        assertThat(report.shipments()).isEqualTo(new Tally(0, 0));
        assertNoOrder10248();
    }

    @Test
    void leavesOutAnOrderForAProductOrACustomerThatDoesNotExist() {
        replace("order_details.csv", "10248,42", "10248,43");
        replace("orders.csv", "QUEDE", "QUEDA");

        ImportReport report = run();

        assertThat(report.leftOut())
                .extracting(Flaw::toString)
                .containsExactly(
                        "order_details.csv, line 4: there is no product 43",
                        "orders.csv, line 3: there is no customer QUEDA");
        assertNoOrder10248();
    }

    @Test
    void leavesOutAnOrderWithoutLines() {
        put("order_details.csv", "orderID,productID,unitPrice,quantity,discount\n10249,42,9.80,40,0.15\n");

        assertThat(run().leftOut())
                .extracting(Flaw::toString)
                .containsExactly("orders.csv, line 2: lines must not be empty");
    }

    @Test
    void importsTheDataThatComesWithTheProgram() {
        ImportReport report = service.northwind().importer().run(ImportSource.shipped(), ImportListener.silent());

        assertThat(report.leftOut()).isEmpty();
        assertThat(report.orders()).isEqualTo(new Tally(7, 0));
    }

    private ImportReport run() {
        return service.northwind().importer().run(this::open, ImportListener.silent());
    }

    private void assertRefused(String... flaws) {
        MalformedFilesException refused = catchThrowableOfType(MalformedFilesException.class, this::run);

        assertThat(refused.flaws())
                .extracting(flaw -> flaw.toString().replace('\n', ' '))
                .containsExactly(flaws);
        assertNoOrder10248();
        assertThatThrownBy(() -> service.bus().ask(new StockOfProduct(11), TestService.manager()))
                .isInstanceOf(NotFoundException.class);
    }

    private void assertNoOrder10248() {
        assertThatThrownBy(() -> service.bus().ask(new OrderById(10248), TestService.manager()))
                .isInstanceOf(NotFoundException.class);
    }

    private ByteArrayInputStream open(String file) throws FileNotFoundException {
        byte[] content = files.get(file);
        if (content == null) {
            throw new FileNotFoundException(file);
        }
        return new ByteArrayInputStream(content);
    }

    private void replace(String file, String good, String bad) {
        put(file, new String(files.get(file), StandardCharsets.UTF_8).replace(good, bad));
    }

    private void put(String file, String content) {
        put(file, content, StandardCharsets.UTF_8);
    }

    private void put(String file, String content, Charset charset) {
        files.put(file, content.getBytes(charset));
    }

    /** Wants to stop after a number of rows of a kind. */
    private static final class StopAfter implements ImportListener {

        private final String kind;
        private final int rows;
        private boolean reached;

        StopAfter(String kind, int rows) {
            this.kind = kind;
            this.rows = rows;
        }

        @Override
        public void progress(String what, int done, int total) {
            reached = reached || (what.equals(kind) && done == rows);
        }

        @Override
        public boolean wantsToStop() {
            return reached;
        }
    }
}
