package com.shop;

import io.fairlead.Command;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.List;

@GenerateBus
interface Shop {

    record Label() implements Query<byte[]> {}

    record Names() implements Query<String[]> {}

    record Grid(int[][] cells) implements Command<int[][]> {}

    record Lists() implements Query<List<String>[]> {}

    @QueryHandler
    final class Answers {
        byte[] handle(Label query) {
            return new byte[1];
        }

        String[] handle(Names query) {
            return new String[] {"a"};
        }

        List<String>[] handle(Lists query) {
            return null;
        }
    }

    @CommandHandler
    final class Cells {
        int[][] handle(Grid command) {
            return command.cells();
        }
    }

    @Middleware(order = 1)
    final class Clocked {
        long[] before(Grid command) {
            return new long[1];
        }

        void after(Grid command, int[][] result, long[] state) {}

        void onFinally(Grid command, long[] state) {}
    }

    @Middleware(order = 2)
    final class Wide {
        void after(Names query, Object[] result) {}
    }

    @Middleware(order = 3)
    final class Wider {
        void after(Query<?> query, Object result) {}
    }

    static byte[] label(ShopBus bus) {
        return bus.ask(new Label());
    }
}
