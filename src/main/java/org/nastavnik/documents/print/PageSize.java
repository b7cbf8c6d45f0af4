package org.nastavnik.documents.print;

/** A4 with the margins of ГОСТ Р 7.0.97-2016 (3.1): 30 mm at the left, where papers kept for long are bound. In twips. */
enum PageSize {
    PORTRAIT(210, 297, 30, 10, 20, 20),
    LANDSCAPE(297, 210, 20, 15, 20, 15);

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private final int width;
    private final int height;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;

    PageSize(int width, int height, int left, int right, int top, int bottom) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    int width() {
        return twips(width);
    }

    int height() {
        return twips(height);
    }

    int left() {
        return twips(left);
    }

    int right() {
        return twips(right);
    }

    int top() {
        return twips(top);
    }

    int bottom() {
        return twips(bottom);
    }

    int textWidth() {
        return width() - left() - right();
    }
}
