package com.shop;

import com.shop.Product.Archive;
import com.shop.Product.Classify;
import com.shop.Product.Describe;
import com.shop.Product.Discount;
import com.shop.Product.Export;
import com.shop.Product.Import;
import com.shop.Product.Inspect;
import com.shop.Product.Insure;
import com.shop.Product.Label;
import com.shop.Product.Measure;
import com.shop.Product.Pack;
import com.shop.Product.Photograph;
import com.shop.Product.Promote;
import com.shop.Product.Recall;
import com.shop.Product.Rename;
import com.shop.Product.Reprice;
import com.shop.Product.Restock;
import com.shop.Product.Retire;
import com.shop.Product.Translate;
import com.shop.Product.Weigh;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class ProductHandlers {
    @Inject
    ProductHandlers() {}

    int handle(Restock command) {
        return command.id();
    }

    int handle(Rename command) {
        return command.id();
    }

    int handle(Reprice command) {
        return command.id();
    }

    int handle(Retire command) {
        return command.id();
    }

    int handle(Promote command) {
        return command.id();
    }

    int handle(Discount command) {
        return command.id();
    }

    int handle(Describe command) {
        return command.id();
    }

    int handle(Classify command) {
        return command.id();
    }

    int handle(Weigh command) {
        return command.id();
    }

    int handle(Measure command) {
        return command.id();
    }

    int handle(Pack command) {
        return command.id();
    }

    int handle(Label command) {
        return command.id();
    }

    int handle(Insure command) {
        return command.id();
    }

    int handle(Export command) {
        return command.id();
    }

    int handle(Import command) {
        return command.id();
    }

    int handle(Recall command) {
        return command.id();
    }

    int handle(Inspect command) {
        return command.id();
    }

    int handle(Photograph command) {
        return command.id();
    }

    int handle(Translate command) {
        return command.id();
    }

    int handle(Archive command) {
        return command.id();
    }
}
