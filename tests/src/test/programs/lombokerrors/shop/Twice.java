package shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import lombok.AllArgsConstructor;
import lombok.NoArgsConstructor;

@Middleware(order = 1)
@NoArgsConstructor(access = lombok.AccessLevel.PRIVATE)
@AllArgsConstructor
class Twice {
    private String name;
    private int count;

    Twice(String name) {
        this(name, 2);
    }

    void before(Command<?> command, String name) {}
}
