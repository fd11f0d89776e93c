package io.fairlead.sample;

import io.fairlead.sample.importer.ImportListener;
import io.fairlead.sample.importer.ImportSource;
import io.fairlead.sample.security.Accounts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the service; a signal to the process (Ctrl-C) stops it. */
final class Serve {

    private final Path data;
    private final PrintStream out;

    Serve(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    int run(int port, DataSet set) {
        if (set == DataSet.NORTHWIND && !set.existsIn(data)) {
            out.println("There is nothing imported in " + data + ". First: import DIRECTORY");
            return 1;
        }
        Northwind service = DaggerNorthwind.factory()
                .create(
                        set.address(data),
                        notice -> out.println("[purchasing] " + notice),
                        Clock.system(ZoneId.systemDefault()),
                        set.tour(),
                        new Accounts());
        AtomicBoolean closed = new AtomicBoolean();
        try {
            if (set == DataSet.SAMPLE) {
                service.importer().run(ImportSource.shipped(), ImportListener.silent());
            }
            int listening = service.http().start(port);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                out.println("Stopping.");
                                close(service, closed);
                                out.println("Stopped.");
                            },
                            "stop"));
            out.printf(
                    "The order service listens on http://localhost:%d. Ctrl-C stops it.%n%n%s%n",
                    listening, set.tour().text(listening));
            return 0;
        } catch (RuntimeException e) {
            close(service, closed);
            throw e;
        }
    }

    /** In the order of the messages' way: no new requests, no new messages, no more writes. */
    private static void close(Northwind service, AtomicBoolean closed) {
        if (closed.compareAndSet(false, true)) {
            service.http().close();
            service.bus().close();
            service.database().close();
        }
    }
}
