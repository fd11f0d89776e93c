package io.fairlead.sample;

import io.fairlead.sample.storage.DatabaseInUseException;
import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The program.
 *
 * <p>Its databases lie in the directory that the system property {@code sample.data} names, or else in {@code data}.
 */
public final class Main {

    private static final String USAGE = """
            Usage:
              serve [PORT]             starts the service with a small data set; port 8080 unless given
              serve [PORT] northwind   starts it with what was imported
              import DIRECTORY         imports customers.csv, products.csv, orders.csv and order_details.csv
            """;

    private final Path data;
    private final PrintStream out;

    Main(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /**
     * Runs the program. Ends the process with status 1 if it fails, and with 2 if it was called in a wrong way.
     *
     * @param arguments see the usage
     */
    public static void main(String[] arguments) {
        Path data = Path.of(System.getProperty("sample.data", "data"));
        int status = new Main(data, System.out).run(List.of(arguments));
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(List<String> arguments) {
        try {
            return dispatch(arguments.isEmpty() ? List.of("serve") : arguments);
        } catch (DatabaseInUseException e) {
            out.println("The database in " + data + " is in use. Is the sample running already?");
            return 1;
        } catch (JavalinBindException e) {
            out.println("The port is taken. Name another one: serve 8081");
            return 1;
        }
    }

    private int dispatch(List<String> arguments) {
        List<String> rest = arguments.subList(1, arguments.size());
        boolean imported = !rest.isEmpty() && rest.get(rest.size() - 1).equals(DataSet.NORTHWIND.word());
        List<String> ports = imported ? rest.subList(0, rest.size() - 1) : rest;
        if (arguments.get(0).equals("serve")
                && ports.size() <= 1
                && ports.stream().allMatch(Main::isPort)) {
            int port = ports.isEmpty() ? 8080 : Integer.parseInt(ports.get(0));
            return new Serve(data, out).run(port, imported ? DataSet.NORTHWIND : DataSet.SAMPLE);
        }
        if (arguments.get(0).equals("import") && rest.size() == 1) {
            return new Import(data, out).run(Path.of(rest.get(0)));
        }
        out.print(USAGE);
        return 2;
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535;
    }
}
