package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestShopTest {

    @Test
    void testsHaveARootOfTheirOwn() {
        assertThat(DaggerTestShop.create().bus().send(new Reset())).isEqualTo("after RESET-1");
    }
}
