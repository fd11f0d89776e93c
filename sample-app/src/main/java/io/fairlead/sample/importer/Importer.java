package io.fairlead.sample.importer;

import io.fairlead.sample.NorthwindBus;
import jakarta.inject.Inject;

/**
 * Imports the CSV files of the Northwind database.
 *
 * <p>Files that can not be read are refused as a whole, before anything is written. A row that can be read but that the
 * service refuses (a negative quantity, a product that does not exist) is left out and reported, an order with all its
 * lines; the other rows are imported. What the service has already stays as it is, so the same files may be imported
 * again, for instance after an interruption.
 */
public final class Importer {

    private final NorthwindBus bus;

    @Inject
    Importer(NorthwindBus bus) {
        this.bus = bus;
    }

    /**
     * Imports.
     *
     * @param source where {@code customers.csv}, {@code products.csv}, {@code orders.csv} and {@code order_details.csv}
     *     come from
     * @param listener told of the progress
     * @return what was done
     * @throws MalformedFilesException if a file can not be read; nothing was written
     */
    public ImportReport run(ImportSource source, ImportListener listener) {
        return new ImportRun(bus, listener).send(new NorthwindFiles(source));
    }
}
