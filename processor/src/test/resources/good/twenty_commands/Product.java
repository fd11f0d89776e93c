package com.shop;

import io.fairlead.Command;

final class Product {
    private Product() {}

    record Restock(int id) implements Command<Integer> {}

    record Rename(int id) implements Command<Integer> {}

    record Reprice(int id) implements Command<Integer> {}

    record Retire(int id) implements Command<Integer> {}

    record Promote(int id) implements Command<Integer> {}

    record Discount(int id) implements Command<Integer> {}

    record Describe(int id) implements Command<Integer> {}

    record Classify(int id) implements Command<Integer> {}

    record Weigh(int id) implements Command<Integer> {}

    record Measure(int id) implements Command<Integer> {}

    record Pack(int id) implements Command<Integer> {}

    record Label(int id) implements Command<Integer> {}

    record Insure(int id) implements Command<Integer> {}

    record Export(int id) implements Command<Integer> {}

    record Import(int id) implements Command<Integer> {}

    record Recall(int id) implements Command<Integer> {}

    record Inspect(int id) implements Command<Integer> {}

    record Photograph(int id) implements Command<Integer> {}

    record Translate(int id) implements Command<Integer> {}

    record Archive(int id) implements Command<Integer> {}

}
