package com.shop;

import jakarta.validation.constraints.Min;

record Line(@Min(2) Object weight) {}
