package io.fairlead.sample;

import io.fairlead.Metadata;
import io.fairlead.sample.importer.Flaw;
import io.fairlead.sample.importer.ImportReport;
import io.fairlead.sample.importer.ImportReport.Tally;
import io.fairlead.sample.importer.ImportSource;
import io.fairlead.sample.importer.MalformedFilesException;
import io.fairlead.sample.sales.CountrySales;
import io.fairlead.sample.sales.SalesByCountry;
import io.fairlead.sample.security.Accounts;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Imports CSV files and says what came of it. A signal to the process (Ctrl-C) ends it after the current row. */
final class Import {

    private static final int FLAWS_SHOWN = 20;

    private final Path data;
    private final PrintStream out;

    Import(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    int run(Path directory) {
        ImportWatch watch = new ImportWatch(out);
        try {
            return run(ImportSource.directory(directory), watch);
        } catch (MalformedFilesException e) {
            out.println("Nothing was imported from " + directory + ":");
            print(e.flaws());
            return 1;
        } finally {
            watch.end();
        }
    }

    private int run(ImportSource source, ImportWatch watch) {
        AtomicInteger notices = new AtomicInteger();
        Northwind service = DaggerNorthwind.factory()
                .create(
                        DataSet.NORTHWIND.address(data),
                        notice -> notices.incrementAndGet(),
                        Clock.system(ZoneId.systemDefault()),
                        DataSet.NORTHWIND.tour(),
                        new Accounts());
        try {
            ImportReport report = service.importer().run(source, watch);
            print(report);
            out.println("Notices to purchasing: " + notices);
            out.println("Net sales: " + netSales(service.bus()).toPlainString());
            out.println("To serve this data: serve northwind");
            return report.leftOut().isEmpty() && !report.stopped() ? 0 : 1;
        } finally {
            service.bus().close();
            service.database().close();
        }
    }

    private void print(ImportReport report) {
        print("Customers", report.customers());
        print("Products", report.products());
        print("Orders", report.orders());
        print("Lines", report.lines());
        print("Shipped", report.shipments());
        if (!report.leftOut().isEmpty()) {
            out.println("Left out:");
            print(report.leftOut());
        }
        if (report.stopped()) {
            out.println("Interrupted; the next import goes on from here.");
        } else if (report.changedNothing()) {
            out.println("Nothing has changed.");
        }
    }

    private void print(String kind, Tally tally) {
        out.printf("%-10s %5d new, %5d there before%n", kind + ":", tally.added(), tally.known());
    }

    private void print(List<Flaw> flaws) {
        flaws.stream().limit(FLAWS_SHOWN).forEach(flaw -> out.println("  " + flaw));
        if (flaws.size() > FLAWS_SHOWN) {
            out.println("  and " + (flaws.size() - FLAWS_SHOWN) + " more");
        }
    }

    private static BigDecimal netSales(NorthwindBus bus) {
        return bus
                .ask(
                        new SalesByCountry(),
                        Metadata.builder().principal(Accounts.IMPORTER).build())
                .stream()
                .map(CountrySales::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
