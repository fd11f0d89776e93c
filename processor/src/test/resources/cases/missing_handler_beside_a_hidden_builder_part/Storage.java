package com.shop;

import dagger.Module;
import dagger.Provides;
import java.util.List;

@Module
final class Storage {
    @Provides
    List<String> products() {
        return List.of("Chai");
    }
}
