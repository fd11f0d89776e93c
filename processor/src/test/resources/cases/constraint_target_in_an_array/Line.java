package com.shop;

import jakarta.validation.constraints.Positive;

record Line(@Positive int quantity) {}
